package id.tapis.knowledge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folder of knowledge and models, found at start. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

  @Bean
  Home home() {
    return Home.find();
  }
}
