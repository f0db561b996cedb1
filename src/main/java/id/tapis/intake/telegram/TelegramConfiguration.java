package id.tapis.intake.telegram;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of the Telegram channel. */
@Configuration
@EnableConfigurationProperties(TelegramSettings.class)
class TelegramConfiguration {}
