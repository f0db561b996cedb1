package id.tapis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The helpline in one process: chat, desk and background work. */
@SpringBootApplication
public class TapisApplication {

  public static void main(String[] args) {
    SpringApplication.run(TapisApplication.class, args);
  }
}
