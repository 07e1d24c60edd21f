package io.septet.desk;

/**
 * Names a user task across all versions of its process.
 *
 * @param process id of the process
 * @param task id of the user task, or of the start event that carries a form
 */
public record TaskKey(String process, String task) {

    @Override
    public String toString() {
        return process + "/" + task;
    }
}
