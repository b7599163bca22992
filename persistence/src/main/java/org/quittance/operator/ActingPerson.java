package org.quittance.operator;

/** Who acts in the thread at work: a signed-in person in a request, nobody in jobs, timers and at sign-in. */
public final class ActingPerson {

    private static final ThreadLocal<String> NAME = new ThreadLocal<>();

    private ActingPerson() {
    }

    /** Until {@link #gone}. @param login the name to sign in with */
    public static void is(String login) {
        NAME.set(login);
    }

    public static void gone() {
        NAME.remove();
    }

    /** Null for nobody. */
    public static String name() {
        return NAME.get();
    }
}
