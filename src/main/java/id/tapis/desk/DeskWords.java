package id.tapis.desk;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The words of the pages: the bundle of the desk first, then those of the other rooms. */
@Component
class DeskWords {
  private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

  DeskWords(SpringTemplateEngine pages, MessageSource others) {
    bundle.setBasenames("desk", "knowledge");
    bundle.setDefaultEncoding("UTF-8");
    bundle.setFallbackToSystemLocale(false);
    bundle.setParentMessageSource(others);
    pages.setTemplateEngineMessageSource(bundle);
  }

  String say(String key, Locale locale, Object... parts) {
    return bundle.getMessage(key, parts, locale);
  }

  boolean has(String key) {
    return !Objects.requireNonNullElse(bundle.getMessage(key, null, "", Locale.ROOT), "").isEmpty();
  }

  /** The words for a name of code, or the name in plain letters when there are none. */
  String named(String kind, String name, Locale locale) {
    var plain = name.replace('_', ' ');
    return Objects.requireNonNullElse(
        bundle.getMessage(key(kind, name), null, plain, locale), plain);
  }

  /** Signs and modi have their names in the bundle of the knowledge. */
  private static String key(String kind, String name) {
    return switch (kind) {
      case "indicator" -> "sign." + name + ".name";
      case "modus-name" -> "modus." + name + ".name";
      default -> kind + "." + name;
    };
  }
}
