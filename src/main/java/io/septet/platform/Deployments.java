package io.septet.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;

/** What is the same of every deployment of the engine, whoever reads it. */
public final class Deployments {

    /** The source of those of the application itself; nobody else deploys from there. */
    public static final String APPLICATION = "application";

    private Deployments() {}

    /** A file of a deployment. */
    public static byte[] file(RepositoryService repository, String deployment, String name) {
        try (InputStream content = repository.getResourceAsStream(deployment, name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
