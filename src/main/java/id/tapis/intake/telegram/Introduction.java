package id.tapis.intake.telegram;

import id.tapis.intake.CommandMenu;
import id.tapis.intake.post.Bell;
import id.tapis.intake.post.Duty;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/**
 * Asks for our name and sets the menu and the webhook; tries in the background until it is done.
 */
@Component("telegramIntroduction")
@Order(3)
class Introduction implements Duty {

  private static final Logger log = LoggerFactory.getLogger(Introduction.class);
  private static final Duration NEXT_TRY = Duration.ofSeconds(10);

  private final TelegramSettings settings;
  private final BotApi api;
  private final Self self;
  private final ObjectProvider<CommandMenu> menu;
  private final Bell bell = new Bell();
  private volatile boolean running;

  Introduction(TelegramSettings settings, BotApi api, Self self, ObjectProvider<CommandMenu> menu) {
    this.settings = settings;
    this.api = api;
    this.self = self;
    this.menu = menu;
  }

  @Override
  public void start() {
    if (settings.hasToken()) {
      running = true;
      Thread.ofVirtual().name("introduction").start(this::run);
    }
  }

  @Override
  public void stop() {
    running = false;
    bell.ring();
  }

  private void run() {
    try {
      while (running && !introduced()) {
        bell.await(NEXT_TRY);
      }
    } catch (InterruptedException e) {
      running = false;
    }
  }

  private boolean introduced() {
    if (!(api.call(GetMe.builder().build()) instanceof Answer.Ok me)) {
      return false;
    }
    try {
      self.isCalled(BotApi.JSON.readTree(me.body()).path("result").path("username").asText());
    } catch (IOException e) {
      return false;
    }
    return menuSet() && webhookSet();
  }

  private boolean menuSet() {
    var all = menu.getIfAvailable(() -> Map::of).commands();
    return all.entrySet().stream().allMatch(it -> accepted(it.getKey(), it.getValue()));
  }

  private boolean accepted(String language, Map<String, String> commands) {
    List<BotCommand> list =
        commands.entrySet().stream().map(it -> new BotCommand(it.getKey(), it.getValue())).toList();
    var call = SetMyCommands.builder().commands(list);
    if (!language.isEmpty()) {
      call.languageCode(language);
    }
    return api.call(call.build()) instanceof Answer.Ok;
  }

  private boolean webhookSet() {
    if (settings.mode() != TelegramSettings.Mode.WEBHOOK || settings.webhook().url().isBlank()) {
      return true;
    }
    var call =
        SetWebhook.builder()
            .url(settings.webhook().url())
            .secretToken(settings.webhook().secret())
            .allowedUpdates(settings.kinds());
    boolean done = api.call(call.build()) instanceof Answer.Ok;
    log.info(done ? "Telegram brings updates by webhook" : "The webhook was not accepted yet");
    return done;
  }
}
