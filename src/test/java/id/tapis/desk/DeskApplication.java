package id.tapis.desk;

import id.tapis.casework.Doors;
import id.tapis.directory.Directory;
import id.tapis.knowledge.Home;
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
@Import(Doors.class)
class DeskApplication {

  @Bean
  Directory directory() {
    return Directory.load(Home.find());
  }
}
