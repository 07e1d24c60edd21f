package io.septet;

import io.septet.change.ChangingProject;
import io.septet.notification.process.LateWork;
import io.septet.signoff.PlannedProject;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test of processes with their real models, delegates and database. Jobs run only when the test says so, the clock
 * stands still unless the test moves it, and the {@link Company} works there. Tests that add nothing to this share one
 * application, because starting it takes long; so a test counts on its own projects only.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ActiveProfiles("test")
@Tag("database")
@Import({
    Company.class,
    Colleagues.class,
    Browser.class,
    PassedElements.class,
    Statements.class,
    PlannedProject.class,
    ChangingProject.class,
    LateWork.class
})
@ExtendWith(EngineAtRest.class)
public @interface ProcessTest {}
