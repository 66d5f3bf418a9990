"""What can go wrong with a data set, as errors that say what was expected and how to mend it."""


class DatasetError(Exception):
    """Something is wrong with a data set; the kinds below say what."""


class MissingDataError(DatasetError):
    """A file is neither in the data folder nor to be had from the network.

    Attributes:
        reason: Why it could not be had, in half a sentence.
    """

    def __init__(self, message: str, reason: str = "") -> None:
        super().__init__(message)
        self.reason = reason


class DamagedFileError(DatasetError):
    """A file does not hold what it should: cut short, changed, or of another format."""


class DownloadError(DatasetError):
    """A file could not be downloaded from any of its addresses."""
