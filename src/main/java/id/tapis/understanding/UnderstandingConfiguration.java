package id.tapis.understanding;

import id.tapis.knowledge.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader, with its models and lexicons loaded at start. */
@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {

  @Bean
  OfferReader offerReader(Home home) {
    return OfferReader.load(home);
  }
}
