package io.septet.platform.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Replaces a part of the engine's session by one of Septet's, made anew for each command. */
record OwnSession(Class<?> part, Supplier<Session> own) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return part;
    }

    @Override
    public Session openSession() {
        return own.get();
    }
}
