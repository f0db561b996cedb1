package id.tapis.understanding;

import id.tapis.knowledge.Home;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader, with its models and lexicons loaded at start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UnderstandingSettings.class)
class UnderstandingConfiguration {

  @Bean
  OfferReader offerReader(Home home, UnderstandingSettings settings) {
    return new RememberingReader(OfferReader.load(home), settings);
  }
}
