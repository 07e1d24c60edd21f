package io.septet;

import io.septet.change.ChangingProject;
import io.septet.desk.Errands;
import io.septet.signoff.PlannedProject;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A test against the running server, as a browser or a program would meet it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Tag("database")
@Import({
    Company.class,
    Colleagues.class,
    PassedElements.class,
    PlannedProject.class,
    ChangingProject.class,
    Errands.class
})
@ExtendWith(EngineAtRest.class)
public @interface ServerTest {}
