package id.tapis.assessment;

import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import id.tapis.understanding.OfferReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The check and the catalogue, read at start. */
@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

  @Bean
  OfferCheck offerCheck(Home home, OfferReader reader, Registry registry) {
    return OfferCheck.load(home, reader, registry);
  }

  @Bean
  Knowledge knowledge(Home home) {
    return Knowledge.load(home);
  }
}
