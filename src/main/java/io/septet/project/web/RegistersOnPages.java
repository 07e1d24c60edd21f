package io.septet.project.web;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.project.OpenMatter;
import io.septet.project.ProjectView;
import io.septet.project.Register;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The registers of a project, for the fragments of {@code registers} on any page about it. */
@Component("registers")
class RegistersOnPages {

    private final ObjectProvider<Register> registers;
    private final Directory directory;
    private final WorkingTime time;

    RegistersOnPages(ObjectProvider<Register> registers, Directory directory, WorkingTime time) {
        this.registers = registers;
        this.directory = directory;
        this.time = time;
    }

    /**
     * An open matter as its line shows it.
     *
     * @param register whose it is
     * @param daysOld working days since it was begun
     * @param owing names of those who owe the next step
     * @param daysLate working days by which it is late, if it is
     */
    record Shown(
            Register register,
            String what,
            String state,
            long daysOld,
            List<String> owing,
            @Nullable Instant due,
            boolean isLate,
            long daysLate) {}

    /** A register, with what is open in it. */
    record Open(Register register, List<Shown> matters) {}

    /** Those that are kept of it now. */
    public List<Register> of(ProjectView project) {
        return registers
                .orderedStream()
                .filter(register -> register.isKeptIn(project))
                .toList();
    }

    /** The registers of a project, each with what is open in it; in as many statements, however much is. */
    public List<Open> openByRegister(ProjectView project, Locale reader) {
        Roster names = directory.roster();
        return of(project).stream()
                .map(register -> new Open(
                        register,
                        register.open(project, reader).stream()
                                .map(matter -> shown(register, matter, names))
                                .toList()))
                .toList();
    }

    /** What is open in them, register by register. */
    public List<Shown> open(ProjectView project, Locale reader) {
        return openByRegister(project, reader).stream()
                .flatMap(register -> register.matters().stream())
                .toList();
    }

    private Shown shown(Register register, OpenMatter matter, Roster names) {
        LocalDate begun = LocalDate.ofInstant(matter.since(), time.zone());
        return new Shown(
                register,
                matter.what(),
                matter.state(),
                time.workingDaysBetween(begun, time.today()),
                matter.owing().stream().map(names::person).toList(),
                matter.due(),
                matter.isLate(time),
                matter.daysLate(time));
    }
}
