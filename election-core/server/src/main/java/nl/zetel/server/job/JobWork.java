package nl.zetel.server.job;

/** A kind of long work; each bean of this type is one kind. Work must bear being run again from the start. */
public interface JobWork {

    /** Name of the kind in kebab case. */
    String type();

    /**
     * Does the work, outside of any transaction: each part in one of its own. The caller's identity is that of who asked.
     *
     * @param input what {@link Jobs#submit} was given
     * @param progress is told of progress and asked whether to stop
     * @return path of what came out; blank if there is no resource for it
     * @throws Exception if the work fails; the message of a {@code ProblemException} is shown
     */
    String run(String input, Progress progress) throws Exception;

    /** What work tells of itself. */
    interface Progress {

        /** Tells how far it is. */
        void report(int done, int total);

        /** Whether somebody asked it to stop; work asks between parts, and then simply returns. */
        boolean cancelled();
    }
}
