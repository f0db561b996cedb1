package id.tapis.desk;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line of the jar; exit status 0 is done, 1 is done with faults named, 2 is not
 * understood.
 */
@Command(
    name = "tapis",
    description = "A helpline that reads job offers. Without a command it serves.",
    mixinStandardHelpOptions = true,
    version = "Tapis 0.1.0",
    subcommands = {
      ServeCommand.class,
      CheckCommand.class,
      MatchCommand.class,
      TrainCommand.class,
      EvaluateCommand.class
    })
public final class TapisCommand implements Runnable {

  private final CommandLine line = new CommandLine(this);

  /** The application is what commands that need the database start. */
  public TapisCommand(Class<?> application) {
    line.addSubcommand(new RegistryCommand(application));
    line.setExecutionExceptionHandler(TapisCommand::fault);
  }

  /** Whether these arguments start the helpline rather than one of the commands. */
  public static boolean serves(String... args) {
    if (args.length == 0) {
      return true;
    }
    var help = args[0].equals("--help") || args[0].equals("-h") || args[0].startsWith("--version");
    var asksHelp = args.length > 1 && (args[1].equals("--help") || args[1].equals("-h"));
    return !help && (args[0].startsWith("--") || args[0].equals("serve") && !asksHelp);
  }

  /** Runs one command and answers the exit status. */
  public int run(String... args) {
    return line.execute(args);
  }

  @Override
  public void run() {
    line.usage(line.getOut());
  }

  /** A person reads this: what was wrong, never a stack trace. */
  private static int fault(Exception e, CommandLine command, CommandLine.ParseResult result) {
    PrintWriter err = command.getErr();
    err.println(
        "tapis: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
    return 1;
  }
}
