package io.septet.journey;

import io.septet.Company;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What journeys share: an office to work in, and time that passes. */
abstract class Journey {

    @RegisterExtension
    final AfterTestExecutionCallback picturesOfFailure =
            test -> test.getExecutionException().ifPresent(failure -> takePicturesOfAll());

    private final String language;

    @LocalServerPort
    int port;

    @Autowired
    ManagementService engine;

    Office office;
    PassingTime time;

    /** Everybody's browser asks for this language, such as zh-CN. */
    Journey(String language) {
        this.language = language;
    }

    @BeforeEach
    void openOffice() {
        office = new Office("http://127.0.0.1:" + port, language, Company.PASSWORD);
        time = new PassingTime(engine);
    }

    void takePicturesOfAll() {
        office.takePictures();
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }
}
