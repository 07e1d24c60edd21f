package io.septet.emergency;

import io.septet.directory.PersonId;
import io.septet.project.OpenMatter;
import io.septet.project.ProjectView;
import io.septet.project.Register;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The emergencies that are not over: whoever was told owes that one of them takes it, then whoever has taken it owes the rest. */
@Component
@Order(10)
class EmergencyRegister implements Register {

    private final Emergencies emergencies;
    private final EmergencyWording wording;

    EmergencyRegister(Emergencies emergencies, EmergencyWording wording) {
        this.emergencies = emergencies;
        this.wording = wording;
    }

    @Override
    public String title() {
        return "emergency.title";
    }

    @Override
    public String page() {
        return "emergencies";
    }

    @Override
    public List<OpenMatter> open(ProjectView project, Locale reader) {
        return emergencies.open(project.id()).stream()
                .map(emergency -> new OpenMatter(
                        wording.title(emergency),
                        wording.state(emergency, reader),
                        emergency.raisedAt(),
                        owing(emergency),
                        emergency.isAwaited() ? emergency.nextTellingAt() : null))
                .toList();
    }

    private static List<PersonId> owing(EmergencyView emergency) {
        return emergency.inCharge().map(List::of).orElseGet(emergency::peopleTold);
    }
}
