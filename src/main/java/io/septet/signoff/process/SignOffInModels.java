package io.septet.signoff.process;

import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.signoff.KickOffs;
import io.septet.signoff.Party;
import io.septet.signoff.Role;
import io.septet.signoff.Signers;
import io.septet.signoff.Standing;
import java.util.Collection;

/** What models ask about a version that is to be signed: {@code ${signOff.members(projectId, planVersion)}}. */
@ForModels("signOff")
public class SignOffInModels {

    private final Signers signers;
    private final KickOffs kickOffs;

    SignOffInModels(Signers signers, KickOffs kickOffs) {
        this.signers = signers;
        this.kickOffs = kickOffs;
    }

    /** As the table words it: {@code held} or {@code told}. */
    public String kickOff(String projectId, int version) {
        return kickOffs.isHeld(ProjectId.of(projectId), version) ? KickOffTable.HELD : KickOffTable.TOLD;
    }

    /** The departments whose heads have yet to sign that version: something that they sign is new to them. */
    public Collection<String> departments(String projectId, int version) {
        return awaited(projectId, version, Role.HEAD);
    }

    /** The same of members who are not asked as heads, once each, as planned. */
    public Collection<String> members(String projectId, int version) {
        return awaited(projectId, version, Role.MEMBER);
    }

    private Collection<String> awaited(String projectId, int version, Role role) {
        return signers.standings(ProjectId.of(projectId), version).stream()
                .filter(standing -> standing.state() == Standing.State.AWAITED)
                .map(Standing::party)
                .filter(party -> party.role() == role)
                .map(Party::id)
                .toList();
    }
}
