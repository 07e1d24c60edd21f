package io.septet.absence;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@OnBothDatabases
@DisplayName("Substitutes who are named at the same moment")
class SubstitutesAtTheSameMomentTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @Autowired
    NameSubstitute naming;

    @RepeatedTest(3)
    @DisplayName("take turns: of two people who name each other for the same day, one is refused")
    void eachOther() throws Exception {
        PersonId one = PersonId.of(ann("sales"));
        PersonId other = PersonId.of(bob("sales"));

        assertThat(named(List.of(naming(one, other), naming(other, one)))).isEqualTo(1);
    }

    @RepeatedTest(3)
    @DisplayName("are one for each day, however often somebody asks at once")
    void twice() throws Exception {
        PersonId one = PersonId.of(ann("sales"));

        assertThat(named(List.of(naming(one, PersonId.of(bob("sales"))), naming(one, PersonId.of(bob("legal"))))))
                .isEqualTo(1);
    }

    private Callable<Boolean> naming(PersonId absent, PersonId substitute) {
        return () -> {
            try {
                naming.name(absent, substitute, DAY, DAY);
                return true;
            } catch (Refused tooLate) {
                return false;
            }
        };
    }

    /** Does all of it at once and returns how often it was done. */
    private static int named(List<Callable<Boolean>> namings) throws Exception {
        CyclicBarrier start = new CyclicBarrier(namings.size());
        ExecutorService people = Executors.newFixedThreadPool(namings.size());
        try {
            int done = 0;
            for (Future<Boolean> naming : people.invokeAll(namings.stream()
                    .map(naming -> (Callable<Boolean>) () -> {
                        start.await();
                        return naming.call();
                    })
                    .toList())) {
                done += naming.get() ? 1 : 0;
            }
            return done;
        } finally {
            people.shutdown();
        }
    }
}
