package id.tapis.desk;

import id.tapis.assessment.Knowledge;
import id.tapis.casework.Doors;
import id.tapis.conversation.RegisterWords;
import id.tapis.directory.Directory;
import id.tapis.knowledge.Home;
import id.tapis.registry.RegisterRoom;
import id.tapis.registry.Registry;
import java.time.LocalDate;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The desk and the case work, with the rooms to their left made by hand. */
@SpringBootConfiguration
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "id.tapis.casework")
@ComponentScan(
    basePackages = {"id.tapis.casework", "id.tapis.desk"},
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = ".*Tests.*|.*Doors.*|.*Command.*|.*CaseworkApplication"))
@Import({Doors.class, RegisterRoom.class})
class DeskApplication {

  @Bean
  Home home() {
    return Home.find();
  }

  @Bean
  Directory directory() {
    return Directory.load(Home.find());
  }

  @Bean
  Knowledge knowledge() {
    return Knowledge.load(Home.find());
  }

  /** As on a day on which the lists of the repository are fresh. */
  @Bean
  Registry registry() {
    return Registry.load(Home.find(), LocalDate.of(2026, 4, 1));
  }

  @Bean
  RegisterWords registerWords() {
    return RegisterWords.ofClients();
  }
}
