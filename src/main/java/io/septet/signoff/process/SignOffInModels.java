package io.septet.signoff.process;

import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.signoff.KickOffs;
import io.septet.signoff.Party;
import io.septet.signoff.Role;
import io.septet.signoff.SignOffs;
import io.septet.signoff.Signers;
import java.util.Collection;

/** What models ask about a version that is to be signed: {@code ${signOff.members(projectId, planVersion)}}. */
@ForModels("signOff")
public class SignOffInModels {

    private final Signers signers;
    private final SignOffs signOffs;
    private final KickOffs kickOffs;

    SignOffInModels(Signers signers, SignOffs signOffs, KickOffs kickOffs) {
        this.signers = signers;
        this.signOffs = signOffs;
        this.kickOffs = kickOffs;
    }

    /** As the table words it: {@code held} or {@code told}. */
    public String kickOff(String projectId, int version) {
        return kickOffs.isHeld(ProjectId.of(projectId), version) ? KickOffTable.HELD : KickOffTable.TOLD;
    }

    /**
     * The departments whose heads have yet to sign that version: something that they sign is new to them. Of those for which
     * the same person signs there is one, whose form names the others.
     */
    public Collection<String> departments(String projectId, int version) {
        return asked(projectId, version, Role.HEAD);
    }

    /** Whether one of these has not been asked, because the department has got another head meanwhile. */
    public boolean isHeadMissed(String projectId, int version) {
        return signOffs.isHeadMissed(ProjectId.of(projectId), version);
    }

    /** The same of members who are not asked as heads, once each, as planned. */
    public Collection<String> members(String projectId, int version) {
        return asked(projectId, version, Role.MEMBER);
    }

    private Collection<String> asked(String projectId, int version, Role role) {
        return signers.leading(ProjectId.of(projectId), version, role).stream()
                .map(Party::id)
                .toList();
    }
}
