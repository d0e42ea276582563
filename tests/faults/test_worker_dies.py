"""The worker and the supervisor: whatever is killed comes back, work goes on, and the end leaves no process behind."""

from __future__ import annotations

import os
import signal
import sys

import psutil
import pytest

from tests.processes import Process, Site
from tests.servers import wait_until

pytestmark = pytest.mark.system


def alive(processes: list[psutil.Process]) -> list[int]:
    return [process.pid for process in processes if process.is_running() and process.status() != psutil.STATUS_ZOMBIE]


def gone(processes: list[psutil.Process], what: str, *, patience: float = 15) -> None:
    wait_until(lambda: not alive(processes), f"{what} to be gone", patience=patience)


def new_mail(site: Site) -> None:
    """A lead that comes in now gets its mail: the worker does its work."""
    before = len(site.mails())
    site.post_lead()
    wait_until(lambda: len(site.mails()) > before, "the mail of a new lead")


def idle_workers(worker: Process) -> list[psutil.Process]:
    """The processes of the cluster that wait for tasks, beside its sentinel, pusher and monitor.

    All are forks with one command line; which one is which cannot be told from outside, so all forks of the sentinel
    are taken.
    """
    cluster = worker.find("qcluster")[0]
    sentinel = cluster.children()[0]
    return sentinel.children()


@pytest.mark.both
def test_a_cluster_whose_idle_workers_were_killed_is_started_anew(make_site):
    site = make_site()
    site.start_web()
    worker = site.start_worker("--still-after", "6")
    new_mail(site)
    before = worker.find("qcluster")
    for process in idle_workers(worker):
        process.kill()
    new_mail(site)
    assert worker.popen.poll() is None
    assert before[0].pid in [process.pid for process in before]


def test_a_cluster_that_stands_still_is_started_anew(make_site):
    site = make_site()
    site.start_web()
    worker = site.start_worker("--still-after", "6")
    before = worker.find("qcluster")
    for process in before:
        process.suspend()  # it lives, and does nothing
    # Suspended in the middle of a write it holds SQLite's lock, and no lead can come in until it is gone.
    gone(before, "the cluster that stood still", patience=30)
    new_mail(site)


def test_a_killed_cluster_leaves_no_orphans_and_comes_back(make_site):
    site = make_site()
    site.start_web()
    worker = site.start_worker()
    before = worker.find("qcluster")
    before[0].kill()
    gone(before, "the killed cluster")
    new_mail(site)


def test_a_killed_web_server_comes_back(make_site):
    site = make_site()
    serve = site.start_supervised()
    before = serve.find("daphne")
    before[0].kill()
    gone(before, "the killed web server")
    site.wait_for_web()
    assert serve.find("daphne")
    assert "web server ended with -9" in serve.log.read_text()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_clean_stop_leaves_no_process(make_site, number):
    site = make_site()
    serve = site.start_supervised()
    family = serve.family()
    assert len(family) > 4
    assert serve.stop(number) == 0
    assert alive(family) == []


def test_ctrl_c_in_the_middle_of_the_start_leaves_no_process(make_site):
    site = make_site()
    serve = site.start("serve", [sys.executable, "manage.py", "serve", "--port", str(site.ports[0])])
    wait_until(lambda: serve.find("daphne") and serve.find("manage.py worker"), "web server and worker")
    family = serve.family()
    assert serve.stop() == 0
    assert alive(family) == []


def test_a_killed_supervisor_takes_everything_with_it(make_site):
    site = make_site()
    serve = site.start_supervised()
    family = serve.family()
    os.kill(serve.pid, signal.SIGKILL)
    serve.popen.wait(5)
    gone(family, "what the killed supervisor had started")
