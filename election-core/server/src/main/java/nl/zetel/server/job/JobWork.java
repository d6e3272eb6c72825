package nl.zetel.server.job;

import java.time.Duration;

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
     * @throws Later if it is to be run again after a pause
     * @throws Exception if the work fails; the message of a {@code ProblemException} is shown
     */
    String run(String input, Progress progress) throws Exception;

    /** What is outside is not ready: the work is to be run again after a pause. What it did stays done. */
    final class Later extends Exception {

        private static final long serialVersionUID = 1L;

        /** How long to wait. */
        private final Duration pause;

        /**
         * A pause.
         *
         * @param pause how long to wait
         * @param why what it waits for and until when, in Dutch, without personal data
         */
        public Later(Duration pause, String why) {
            super(why);
            this.pause = pause;
        }

        Duration pause() {
            return pause;
        }
    }

    /** What work tells of itself. */
    interface Progress {

        /** Tells how far it is. */
        void report(int done, int total);

        /** Whether somebody asked it to stop; work asks between parts, and then simply returns. */
        boolean cancelled();

        /** How often the work put itself off by {@link Later}. */
        default int postponed() {
            return 0;
        }
    }
}
