package id.tapis.intake.post;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of the post room. */
@Configuration
@EnableConfigurationProperties(IntakeSettings.class)
class PostConfiguration {}
