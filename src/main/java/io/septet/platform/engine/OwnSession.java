package io.septet.platform.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** A part of the engine that Septet has its own of, made anew for each command. */
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
