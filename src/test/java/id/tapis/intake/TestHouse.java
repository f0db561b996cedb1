package id.tapis.intake;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Intake alone, with an echo for a conversation; not a configuration, so that no scan finds it. */
@EnableAutoConfiguration
@ComponentScan(
    basePackages = "id.tapis.intake",
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class TestHouse {

  @Bean
  Echo echo(Courier courier, Clients clients) {
    return new Echo(courier, clients);
  }

  @Bean
  SecurityFilterChain open(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .csrf(csrf -> csrf.ignoringRequestMatchers("/telegram/webhook"))
        .build();
  }
}
