package io.septet.models;

/**
 * One version of a process or of a decision table.
 *
 * @param key what it is called by models and code
 * @param deployment the engine's id of the files among which it came
 * @param file the name of the one that holds it
 * @param running how many instances go by it now; a table has none
 */
public record ModelVersion(
        Kind kind, String key, String name, int number, String deployment, String file, long running) {

    /** What a model can be. */
    public enum Kind {
        PROCESS,
        TABLE
    }
}
