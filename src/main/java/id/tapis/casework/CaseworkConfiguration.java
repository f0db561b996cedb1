package id.tapis.casework;

import id.tapis.knowledge.Home;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseworkSettings.class)
class CaseworkConfiguration {

  @Bean
  Permissions permissions() {
    return Permissions.read(Home.find().config("permissions.yaml"));
  }

  @Bean
  Outcomes outcomes() {
    return Outcomes.read(Home.find().config("outcomes.yaml"));
  }
}
