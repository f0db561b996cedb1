package id.tapis.conversation;

import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the dialogue together; what needs only other parts is taken as it is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConversationSettings.class)
@Import({
  Alarm.class,
  Checking.class,
  Commands.class,
  Consents.class,
  Consultation.class,
  Conversations.class,
  Correcting.class,
  Details.class,
  Dialogue.class,
  Effects.class,
  EmergencyAnswers.class,
  EmergencyCard.class,
  Eyes.class,
  FollowUp.class,
  Forgetting.class,
  KeptHandovers.class,
  KeptTraces.class,
  KeptTranscripts.class,
  KeyFacts.class,
  Ledgers.class,
  Menu.class,
  Reopening.class,
  Script.class,
  Verdicts.class,
  WatchNews.class,
  Watches.class,
  Watching.class
})
class ConversationConfiguration {

  @Bean
  Wording wording() {
    return Wording.ofClients();
  }

  @Bean
  RegisterWords registerWords() {
    return RegisterWords.ofClients();
  }

  @Bean
  RegisterCards registerCards(Registry registry, Wording wording) {
    return new RegisterCards(registry, wording);
  }

  @Bean
  RedWords redWords(Home home) {
    return RedWords.load(home);
  }

  @Bean
  SmallTalk smallTalk(Home home) {
    return SmallTalk.load(home);
  }
}
