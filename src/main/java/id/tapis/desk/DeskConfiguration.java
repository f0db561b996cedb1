package id.tapis.desk;

import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskSettings.class)
class DeskConfiguration {

  @Bean
  LocaleResolver localeResolver() {
    return new PageLanguage();
  }

  /** Never a session in an address. */
  @Bean
  ServletContextInitializer sessionsInCookies() {
    return it -> {
      it.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
      it.getSessionCookieConfig().setHttpOnly(true);
    };
  }

  /** Comes after the settings: no other site rides on a session. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> strictSessions() {
    return it -> it.getSettings().getSession().getCookie().setSameSite(SameSite.STRICT);
  }

  /** The filter stands in the security chain only. */
  @Bean
  FilterRegistrationBean<Attendance> attendanceOnce(Attendance attendance) {
    var registration = new FilterRegistrationBean<>(attendance);
    registration.setEnabled(false);
    return registration;
  }
}
