package id.tapis.directory;

import id.tapis.knowledge.Home;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directory, read at start. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

  @Bean
  Directory directory(Home home) {
    return Directory.load(home);
  }
}
