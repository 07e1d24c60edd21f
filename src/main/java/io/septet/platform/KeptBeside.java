package io.septet.platform;

import java.util.List;

/** Hears of models of which a release carries another version, while one of the company's own is and stays in force. */
public interface KeptBeside {

    /**
     * Called in the transaction in which that is noted, once of each new version.
     *
     * @param keys ids of processes and decisions
     */
    void keptBeside(List<String> keys);
}
