package io.septet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several who act at the same moment: each in a thread of their own, and nobody begins before all are there. */
public final class AtOnce {

    private AtOnce() {}

    /** What each comes back with, in their order; fails if one of them does. */
    public static <T> List<T> results(List<Callable<T>> actions) throws InterruptedException, ExecutionException {
        List<T> results = new ArrayList<>();
        for (Future<T> action : done(actions)) {
            results.add(action.get());
        }
        return results;
    }

    /** What those read who were refused. */
    public static <T> List<String> refusals(List<Callable<T>> actions) throws InterruptedException {
        List<String> refusals = new ArrayList<>();
        for (Future<T> action : done(actions)) {
            try {
                action.get();
            } catch (ExecutionException refused) {
                refusals.add(refused.getCause().getMessage());
            }
        }
        return refusals;
    }

    private static <T> List<Future<T>> done(List<Callable<T>> actions) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(actions.size());
        ExecutorService people = Executors.newFixedThreadPool(actions.size());
        try {
            return people.invokeAll(actions.stream()
                    .map(action -> (Callable<T>) () -> {
                        start.await();
                        return action.call();
                    })
                    .toList());
        } finally {
            people.shutdown();
        }
    }
}
