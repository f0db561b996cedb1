package id.tapis.reliability;

import id.tapis.fakebotapi.FakeBotApi;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * The long kill run by hand: {@code KillProgram postgres 10000 2000 40 20} or {@code KillProgram h2
 * 3000 600 25 10} (updates, chats, updates a second, kills).
 */
public final class KillProgram {

  private KillProgram() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    var plan =
        new KillRun.Plan(
            Integer.parseInt(args[1]),
            Integer.parseInt(args[2]),
            Integer.parseInt(args[3]),
            Integer.parseInt(args[4]),
            7);
    var result = args[0].equals("h2") ? onH2(plan) : onPostgres(plan);
    System.out.println(plan);
    System.out.println(result);
    System.exit(result.tally().complete() ? 0 : 1);
  }

  static KillRun.Result onH2(KillRun.Plan plan) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("kill-h2");
    try (var api = FakeBotApi.start()) {
      return new KillRun(plan, api, folder, List.of(Databases.h2(folder))).run();
    }
  }

  static KillRun.Result onPostgres(KillRun.Plan plan) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("kill-postgres");
    try (var api = FakeBotApi.start();
        var postgres = Databases.postgres()) {
      return new KillRun(plan, api, folder, Databases.settings(postgres)).run();
    }
  }
}
