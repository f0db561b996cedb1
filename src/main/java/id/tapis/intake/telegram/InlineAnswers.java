package id.tapis.intake.telegram;

import id.tapis.intake.InlineHandler;
import id.tapis.intake.InlineHandler.Card;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;

/** Answers inline queries where that is switched on; they are neither kept nor counted by name. */
@Component
class InlineAnswers {

  private static final String MARK = "\"inline_query\"";
  private static final Duration KEPT_BY_TELEGRAM = Duration.ofMinutes(5);

  private final TelegramSettings settings;
  private final BotApi api;
  private final ObjectProvider<InlineHandler> handler;

  InlineAnswers(TelegramSettings settings, BotApi api, ObjectProvider<InlineHandler> handler) {
    this.settings = settings;
    this.api = api;
    this.handler = handler;
  }

  /** Whether the update is an inline query: then it is answered, and over. */
  boolean takes(RawUpdate raw) {
    if (!settings.inline() || !new String(raw.json(), StandardCharsets.UTF_8).contains(MARK)) {
      return false;
    }
    try {
      var update = BotApi.JSON.readValue(raw.json(), Update.class);
      if (update == null || update.getInlineQuery() == null) {
        return false;
      }
      answer(update);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void answer(Update update) {
    var query = update.getInlineQuery();
    var hint = query.getFrom() == null ? null : query.getFrom().getLanguageCode();
    var asked = query.getQuery() == null ? "" : query.getQuery();
    var cards =
        handler.stream().flatMap(it -> it.cards(asked, hint == null ? "" : hint).stream()).toList();
    api.fire(
        AnswerInlineQuery.builder()
            .inlineQueryId(query.getId())
            .results(List.copyOf(cards.stream().map(InlineAnswers::article).toList()))
            .cacheTime((int) KEPT_BY_TELEGRAM.toSeconds())
            .build());
  }

  private static InlineQueryResultArticle article(Card card) {
    return InlineQueryResultArticle.builder()
        .id(card.id())
        .title(card.title())
        .description(card.summary())
        .inputMessageContent(InputTextMessageContent.builder().messageText(card.text()).build())
        .build();
  }
}
