package id.tapis.desk;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.util.unit.DataSize;

/** Who gets in where, and what browsers may do with our pages. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  private static final String[] PUBLIC = {
    "/",
    "/chat",
    "/chat/**",
    "/daftar",
    "/modus",
    "/modus/*",
    "/login",
    "/telegram/webhook",
    "/actuator/health",
    "/actuator/health/**",
    "/webjars/**",
    "/*.css",
    "/*.js",
    "/*.svg",
    "/*.png",
    "/*.ico",
    "/robots.txt"
  };

  private final long largestUpload;

  /** The command line has no pages, and so no settings of uploads but this one. */
  SecurityConfiguration(@Value("${spring.servlet.multipart.max-file-size:1MB}") DataSize largest) {
    largestUpload = largest.toBytes();
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /** A closed account is as unknown as one that never was. */
  @Bean
  UserDetailsService userDetails(Accounts accounts) {
    return name ->
        accounts
            .find(name.strip())
            .filter(Account::enabled)
            .map(
                it ->
                    User.withUsername(it.name())
                        .password(it.password())
                        .roles(it.role().name())
                        .build())
            .orElseThrow(() -> new UsernameNotFoundException("Nobody of that name"));
  }

  @Bean
  @ConditionalOnWebApplication
  SecurityFilterChain filters(
      HttpSecurity http, SignInDelay delay, Attendance attendance, RequestCache cache) {
    http.authorizeHttpRequests(
            it ->
                it.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(PUBLIC)
                    .permitAll()
                    .requestMatchers("/desk", "/desk/**")
                    .authenticated()
                    .anyRequest()
                    .denyAll())
        .formLogin(
            it ->
                it.loginPage("/login")
                    .failureUrl("/login?wrong")
                    .successHandler(new Welcome(delay, cache)))
        .logout(it -> it.logoutSuccessUrl("/login?out"))
        .csrf(it -> it.ignoringRequestMatchers("/telegram/webhook"))
        .requestCache(it -> it.requestCache(cache))
        .exceptionHandling(it -> it.authenticationEntryPoint(entrance()))
        .headers(SecurityConfiguration::headers)
        .addFilterBefore(new UploadGate(largestUpload), CsrfFilter.class)
        .addFilterBefore(new SignInGuard(delay), UsernamePasswordAuthenticationFilter.class)
        .addFilterBefore(attendance, AuthorizationFilter.class);
    return http.build();
  }

  @Bean
  Attendance attendance(Accounts accounts, DeskSettings settings, Clock clock) {
    return new Attendance(accounts, settings, clock);
  }

  /** Only pages are come back to after signing in, not the pieces they fetch. */
  @Bean
  RequestCache requestCache() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(
        it ->
            it.getMethod().equals("GET")
                && it.getHeader("HX-Request") == null
                && it.getRequestURI().startsWith("/desk"));
    return cache;
  }

  /** Pages lead to the sign-in, the pieces they fetch too; what is not there is not there. */
  private static AuthenticationEntryPoint entrance() {
    return (request, response, why) -> {
      if (!request.getRequestURI().startsWith("/desk")) {
        response.sendError(404);
      } else if (request.getHeader("HX-Request") != null) {
        response.setHeader("HX-Redirect", "/login");
        response.setStatus(401);
      } else {
        response.sendRedirect("/login");
      }
    };
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(
            it -> it.policy("camera=(), microphone=(), geolocation=(), payment=()"));
  }
}
