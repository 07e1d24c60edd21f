package io.septet.models;

import java.util.List;
import java.util.Map;

/** What the engine holds of processes and tables, whoever asks. */
public interface ModelVersions {

    /** Every version of each of them, in a number of statements that does not grow. */
    List<ModelVersion> all();

    /** By deployment, how each came into force; where nothing is on record, as much as the engine knows. */
    Map<String, Publication> publications();

    /** The file that holds the version, and the forms that it opens, by name. */
    Map<String, byte[]> files(ModelVersion version);

    /** Brings files into force as whoever is signed in, with the reason as the deployment's name. */
    void deploy(Map<String, byte[]> files, String reason);
}
