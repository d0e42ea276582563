"""The site: settings, addresses, schedules, the processes and the demo."""

import os

# The reader's matrices are small: threads of the linear algebra library would cost more than they give (measured: x10).
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
