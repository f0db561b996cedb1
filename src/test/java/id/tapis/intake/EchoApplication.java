package id.tapis.intake;

import org.springframework.boot.SpringApplication;

/** The same inbox and outbox with an echo behind them, to be killed and to compare with. */
public final class EchoApplication {

  private EchoApplication() {}

  public static void main(String[] args) {
    SpringApplication.run(TestHouse.class, args);
  }
}
