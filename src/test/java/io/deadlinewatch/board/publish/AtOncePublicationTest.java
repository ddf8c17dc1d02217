package io.deadlinewatch.board.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.parallel.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.SynchronousQueue;
import org.junit.jupiter.api.Test;

/**
 * Renderings at once, interleaved at every call of theirs and with edits: no page ever grows older,
 * and the last one that ends leaves what is known. A rendering runs on a thread of its own, but
 * only one of them moves at a time: which, a seed says.
 */
class AtOncePublicationTest {
  private static final int RUNS = 300;

  @Test
  void noPageGrowsOlderAndTheNewestStandsInTheEnd() throws InterruptedException {
    for (int seed = 0; seed < RUNS; seed++) {
      new World(new Random(seed), "seed " + seed).live();
    }
  }

  /** A table whose every edit is a higher number, a bucket, and renderings between the two. */
  private static final class World {
    private final Random random;
    private final String label;
    private final MemoryBucket bucket = new MemoryBucket();
    private final List<Worker> workers = new ArrayList<>();
    private int edits;
    private boolean hasPage = true;

    World(Random random, String label) {
      this.random = random;
      this.label = label;
    }

    void live() throws InterruptedException {
      int toCome = 3 + random.nextInt(3);
      while (toCome > 0 || !workers.isEmpty()) {
        if (toCome > 0 && (workers.isEmpty() || random.nextInt(4) == 0)) {
          edits++;
          hasPage = random.nextInt(3) > 0;
          toCome--;
          workers.add(new Worker(this));
        } else {
          var worker = workers.get(random.nextInt(workers.size()));
          if (worker.step()) {
            workers.remove(worker);
          }
        }
      }
      assertEquals(Integer.toString(edits), bucket.texts.get("index.html"), label);
      assertEquals(hasPage, bucket.texts.containsKey("d/x/index.html"), label);
    }

    List<BoardFile> render() {
      var state = Integer.toString(edits);
      var files = new ArrayList<>(PublicationTest.files("index.html", state, "atom.xml", state));
      if (hasPage) {
        files.add(new BoardFile("d/x/index.html", state));
      }
      return files;
    }
  }

  /** One rendering, which waits before each call until it is let on. */
  private static final class Worker implements Bucket {
    private static final String WAITS = "waits";
    private static final String ENDED = "ended";

    private final World world;
    private final SynchronousQueue<String> turns = new SynchronousQueue<>();
    private final SynchronousQueue<String> answers = new SynchronousQueue<>();
    private Optional<Throwable> failure = Optional.empty();

    Worker(World world) {
      this.world = world;
      Thread.ofVirtual().start(this::run);
    }

    /** Lets it make one call; whether it has ended by then. */
    boolean step() throws InterruptedException {
      turns.put("go");
      var ended = answers.take().equals(ENDED);
      failure.ifPresent(thrown -> {
        throw new AssertionError(world.label, thrown);
      });
      return ended;
    }

    private void run() {
      try {
        turns.take();
        // Whoever is overtaken too often is called again, as a stream's batch is.
        while (!new Publication(this, Parallel.oneByOne()).bring(this::render).isDone()) {
          pause();
        }
      } catch (InterruptedException | RuntimeException | AssertionError thrown) {
        failure = Optional.of(thrown);
      }
      say(ENDED);
    }

    private List<BoardFile> render() {
      pause();
      return world.render();
    }

    private void pause() {
      say(WAITS);
      try {
        turns.take();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private void say(String what) {
      try {
        answers.put(what);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Map<String, String> list() {
      pause();
      return world.bucket.list();
    }

    @Override
    public boolean put(BoardFile file, Optional<String> instead) {
      pause();
      var before = Map.copyOf(world.bucket.texts);
      boolean isPut = world.bucket.put(file, instead);
      if (isPut) {
        var held = before.getOrDefault(file.name(), "0");
        assertTrue(Integer.parseInt(file.text()) >= Integer.parseInt(held), world.label);
      }
      return isPut;
    }

    @Override
    public boolean remove(String name, String fingerprint) {
      pause();
      return world.bucket.remove(name, fingerprint);
    }
  }
}
