package io.septet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Septet: cross-department projects, from goal to archive, as executable BPMN. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Septet")
public class SeptetApplication {

    /** Starts the application; settings come from {@code application.yaml}, the environment and the command line. */
    public static void main(String[] arguments) {
        SpringApplication.run(SeptetApplication.class, arguments);
    }
}
