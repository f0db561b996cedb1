package id.tapis.desk;

import picocli.CommandLine.Command;

/** Explains {@code serve}; the application itself is started by main. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Starts the helpline: web chat, desk, and Telegram where a token is set.",
      "Settings follow as --name=value, for instance",
      "  --server.port=8081",
      "  --tapis.telegram.token=…   (or TAPIS_TELEGRAM_TOKEN)",
      "  --spring.datasource.url=jdbc:postgresql://…"
    })
final class ServeCommand implements Runnable {

  @Override
  public void run() {
    // never reached: main serves before the command line is asked
    throw new IllegalStateException("serve is started by main");
  }
}
