package id.tapis;

import id.tapis.desk.TapisCommand;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The helpline in one process: chat, desk, background work, and the command line. */
@SpringBootApplication
public class TapisApplication {

  /** Serves, unless the first argument names another command. */
  public static void main(String... args) {
    if (TapisCommand.serves(args)) {
      var settings = Arrays.stream(args).filter(it -> !it.equals("serve")).toArray(String[]::new);
      SpringApplication.run(TapisApplication.class, settings);
    } else {
      System.exit(new TapisCommand(TapisApplication.class).run(args));
    }
  }
}
