package io.septet.journey;

import io.septet.Company;
import io.septet.risk.LeftBehind;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What journeys share: an office to work in for each language, and time that passes. */
public abstract class Journey {

    @RegisterExtension
    final AfterTestExecutionCallback picturesOfFailure =
            test -> test.getExecutionException().ifPresent(failure -> takePicturesOfAll());

    private final String language;
    private final Map<String, Office> offices = new TreeMap<>();

    @LocalServerPort
    int port;

    @Autowired
    protected BeanFactory beans;

    @Autowired
    ManagementService engine;

    /** Where everybody works, unless the journey says otherwise. */
    protected Office office;

    protected PassingTime time;

    /** What the journey has asked of everybody so far. */
    protected Tally tally;

    /** Everybody's browser asks for this language, such as zh-CN. */
    protected Journey(String language) {
        this.language = language;
    }

    /** Nothing that others left open stands in the way. */
    @BeforeEach
    void openOffice() {
        LeftBehind.forget(beans);
        tally = new Tally();
        office = officeIn(language);
        time = new PassingTime(engine);
    }

    /** The office where everybody's browser asks for that language. */
    protected Office officeIn(String other) {
        return offices.computeIfAbsent(
                other, wanted -> new Office("http://127.0.0.1:" + port, wanted, Company.PASSWORD, tally));
    }

    void takePicturesOfAll() {
        offices.values().forEach(Office::takePictures);
    }

    @AfterEach
    void closeOffices() {
        offices.values().forEach(Office::close);
        offices.clear();
    }
}
