package io.septet.answer;

/**
 * A task or a start whose fields its model declares.
 *
 * @param process id of the process
 * @param version of its model, as the engine counts them
 * @param element id of the task or of the start
 * @param name what the task is called, as its people read it; of a start what the process is called
 */
public record AskedStep(String process, int version, String element, String name) {}
