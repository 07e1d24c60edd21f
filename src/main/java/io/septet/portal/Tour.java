package io.septet.portal;

import io.septet.directory.PersonId;
import java.util.List;

/**
 * Shows a newcomer around a company made for trying things: whom to sign in as and what each of them finds. There is
 * none in production.
 */
public interface Tour {

    /** Everybody's password in that company. */
    String password();

    /** The administrator's user name. */
    String administrator();

    /** The user name of whoever looks after its processes. */
    PersonId processOwner();

    /** How many of its projects are there by now: after the first start they are played one after the other. */
    Progress progress();

    /** People for whom something waits, those with the earliest step of a project first. */
    List<Guest> guests();

    /** Projects that are there, of all that are to come. */
    record Progress(int played, int all) {

        public boolean isComplete() {
            return played == all;
        }
    }

    /**
     * Somebody to sign in as.
     *
     * @param id the user name
     * @param task name of the task that waits for them, with its project
     */
    record Guest(PersonId id, String name, String department, String task) {}
}
