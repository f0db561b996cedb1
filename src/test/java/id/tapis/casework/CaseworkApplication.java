package id.tapis.casework;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** This room alone, with the doors it uses made by hand. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
    excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*|.*Doors"))
@Import(Doors.class)
class CaseworkApplication {}
