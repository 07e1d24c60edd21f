package io.septet.models;

import io.septet.platform.ModelFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would come of bringing files into force; nothing has been changed for it.
 *
 * @param basis the versions against which that was looked at, by which is known when others came into force meanwhile
 */
public record Proposal(List<Proposed> files, List<ModelFinding> findings, String basis) {

    /**
     * One of the files.
     *
     * @param inForce the version whose place it would take; null for a form, and for what is new
     * @param former the file of that version; empty where there is none
     * @param tables row by row, what its tables say otherwise
     * @param running how many instances go by any version, and stay on theirs
     */
    public record Proposed(
            String name,
            byte[] content,
            @Nullable ModelVersion inForce,
            byte[] former,
            ModelDifference difference,
            List<TableDifference> tables,
            long running) {

        public boolean isForm() {
            return name.endsWith(".html");
        }
    }

    /** Whether the engine would refuse them. */
    public boolean isRefused() {
        return findings.stream().anyMatch(ModelFinding::isRefused);
    }
}
