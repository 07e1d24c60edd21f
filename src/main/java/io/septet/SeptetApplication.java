package io.septet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.modulith.Modulithic;

/**
 * Septet: cross-department projects, from goal to archive, as executable BPMN. What Spring Boot sets up for it stands in
 * {@code META-INF/spring/io.septet.SeptetApplication.imports}.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@AutoConfigurationPackage
@ImportAutoConfiguration
// a test's own configurations are for that test
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ConfigurationPropertiesScan
@Modulithic(systemName = "Septet")
public class SeptetApplication {

    /** Starts the application; settings come from {@code application.yaml}, the environment and the command line. */
    public static void main(String[] arguments) {
        SpringApplication.run(SeptetApplication.class, arguments);
    }
}
