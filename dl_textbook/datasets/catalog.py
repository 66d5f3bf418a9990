"""Which data sets there are: their files, where those come from, what they must hash to, and on what terms they are given.

The addresses and hashes are the publishers' own: MNIST's mirrors, Zalando's Fashion-MNIST, and the copies that Keras reads.
"""

from collections.abc import Mapping
from types import MappingProxyType

from dl_textbook.checks import unknown_name
from dl_textbook.datasets.entry import Entry, File

_KERAS = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/"
_MNIST = (
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
)
_FASHION = (
    "https://fashion-mnist.s3.eu-central-1.amazonaws.com/",
    "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
)
_SIGN_MOST = 100_000_000  # bytes, of a CSV file or a zip of it: the published ones differ in their line ends
_SIGN = "https://github.com/a-milenkin/ml_instruments/raw/refs/heads/main/data/"

_TOPICS = (
    "cocoa grain veg-oil earn acq wheat copper housing money-supply coffee sugar trade reserves ship cotton carcass crude nat-gas "
    "cpi money-fx interest gnp meal-feed alum oilseed gold tin strategic-metal livestock retail ipi iron-steel rubber heat jobs lei "
    "bop zinc orange pet-chem dlr gas silver wpi hog lead"
)


def _of(folder: str, mirrors: tuple[str, ...], *files: tuple[str, int, str]) -> tuple[File, ...]:
    """List the files of a folder: name, size and digest of each."""
    return tuple(
        File(f"{folder}/{name}", size, digest, tuple(mirror + name for mirror in mirrors))
        for name, size, digest in files
    )


def _same(*names: str) -> tuple[tuple[str, str], ...]:
    """Class names that are the same in both languages."""
    return tuple((name, name) for name in names)


_ENTRIES = (
    Entry(
        name="mnist",
        title="MNIST",
        forms=(
            _of(
                "mnist",
                _MNIST,
                (
                    "train-images-idx3-ubyte.gz",
                    9_912_422,
                    "sha256:440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
                ),
                (
                    "train-labels-idx1-ubyte.gz",
                    28_881,
                    "sha256:3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
                ),
                (
                    "t10k-images-idx3-ubyte.gz",
                    1_648_877,
                    "sha256:8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
                ),
                (
                    "t10k-labels-idx1-ubyte.gz",
                    4_542,
                    "sha256:f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
                ),
            ),
        ),
        description=(
            "70,000 handwritten digits, 28×28 pixels, 60,000 of them for training.",
            "손으로 쓴 숫자 7만 장(28×28픽셀). 그중 6만 장이 훈련용입니다.",
        ),
        source="Y. LeCun, C. Cortes and C. Burges, http://yann.lecun.com/exdb/mnist/",
        license="CC BY-SA 3.0",
        class_names=_same(*"0123456789"),
        stand_in="digits",
    ),
    Entry(
        name="fashion_mnist",
        title="Fashion-MNIST",
        forms=(
            _of(
                "fashion_mnist",
                _FASHION,
                (
                    "train-images-idx3-ubyte.gz",
                    26_421_880,
                    "sha256:3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
                ),
                (
                    "train-labels-idx1-ubyte.gz",
                    29_515,
                    "sha256:a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
                ),
                (
                    "t10k-images-idx3-ubyte.gz",
                    4_422_102,
                    "sha256:346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
                ),
                (
                    "t10k-labels-idx1-ubyte.gz",
                    5_148,
                    "sha256:67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5",
                ),
            ),
        ),
        description=(
            "70,000 pictures of clothes, 28×28 pixels, 60,000 of them for training.",
            "옷 사진 7만 장(28×28픽셀). 그중 6만 장이 훈련용입니다.",
        ),
        source="H. Xiao, K. Rasul and R. Vollgraf (Zalando), https://github.com/zalandoresearch/fashion-mnist",
        license="MIT",
        class_names=(
            ("T-shirt/top", "티셔츠/상의"),
            ("Trouser", "바지"),
            ("Pullover", "풀오버"),
            ("Dress", "드레스"),
            ("Coat", "코트"),
            ("Sandal", "샌들"),
            ("Shirt", "셔츠"),
            ("Sneaker", "운동화"),
            ("Bag", "가방"),
            ("Ankle boot", "앵클부츠"),
        ),
    ),
    Entry(
        name="sign_mnist",
        title="Sign Language MNIST",
        forms=(
            _of(
                "sign_mnist",
                (),
                (
                    "sign_mnist_stretched.npz",
                    23_705_764,
                    "sha256:2e5e735e04182c63e9749007e3ee170716777a3c9c9d19dc9217a3d27db1aecf",
                ),
            ),
            _of(
                "sign_mnist",
                (),
                ("sign_mnist_train.csv", _SIGN_MOST, ""),
                ("sign_mnist_test.csv", _SIGN_MOST, ""),
            ),
            _of(
                "sign_mnist",
                (_SIGN,),
                ("sign_mnist_train.csv.zip", _SIGN_MOST, ""),
                ("sign_mnist_test.csv.zip", _SIGN_MOST, ""),
            ),
        ),
        description=(
            "34,627 pictures of hands, 28×28 pixels: the letters of American Sign Language but for J and Z, which are movements. "
            "Training and test pictures were made from the same 1,704 photographs, so accuracy on the test set flatters.",
            "손 사진 34,627장(28×28픽셀). 움직임으로 나타내는 J와 Z를 뺀 미국 수화 글자입니다. "
            "훈련용과 시험용이 같은 사진 1,704장에서 만들어졌기 때문에 시험 정확도가 실제보다 높게 나옵니다.",
        ),
        source="datamunge, https://www.kaggle.com/datasets/datamunge/sign-language-mnist",
        license="CC0",
        class_names=_same(*"ABCDEFGHIJKLMNOPQRSTUVWXY"),
    ),
    Entry(
        name="imdb",
        title="IMDB movie reviews",
        forms=(
            _of(
                "imdb",
                (_KERAS,),
                (
                    "imdb.npz",
                    17_464_789,
                    "sha256:69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f",
                ),
            ),
        ),
        extras=_of(
            "imdb", (_KERAS,), ("imdb_word_index.json", 1_641_221, "md5:bfafd718b763782e994055a2d397834f")
        ),
        description=(
            "50,000 movie reviews as lists of word numbers, half of them for training; half are positive.",
            "영화평 5만 편을 단어 번호로 나타낸 것. 절반이 훈련용이고, 절반이 긍정입니다.",
        ),
        source="A. Maas et al. (2011), https://ai.stanford.edu/~amaas/data/sentiment/, as prepared for Keras",
        license="none stated",
        class_names=(("negative", "부정"), ("positive", "긍정")),
    ),
    Entry(
        name="reuters",
        title="Reuters newswires",
        forms=(
            _of(
                "reuters",
                (_KERAS,),
                (
                    "reuters.npz",
                    2_110_848,
                    "sha256:d6586e694ee56d7a4e65172e12b3e987c03096cb01eab99753921ef915959916",
                ),
            ),
        ),
        extras=_of(
            "reuters", (_KERAS,), ("reuters_word_index.json", 600_000, "md5:4d44cc38712099c9e383dc6e5f11a921")
        ),
        description=(
            "11,228 newswires of 1987 as lists of word numbers, in 46 topics of very different sizes.",
            "1987년 뉴스 기사 11,228편을 단어 번호로 나타낸 것. 주제는 46가지이고, 주제마다 기사 수가 크게 다릅니다.",
        ),
        source="D. Lewis, Reuters-21578, as prepared for Keras",
        license="for research only",
        class_names=_same(*_TOPICS.split()),
    ),
    Entry(
        name="boston",
        title="Boston house prices",
        forms=(
            _of(
                "boston",
                (),
                (
                    "housing.data",
                    49_083,
                    "sha256:4a8425d42eb99b76feb7ee7cf0fb1d897a6cd19b72c437e4855d767cabb7e24e",
                ),
            ),
            _of(
                "boston",
                (_KERAS,),
                (
                    "boston_housing.npz",
                    57_026,
                    "sha256:f553886a1f8d56431e820c5b82552d9d95cfcb96d1e678153f8839538947dff5",
                ),
            ),
        ),
        description=(
            "506 districts of Boston in the 1970s: 13 columns and the median house price in $1000. Column B was made on the assumption "
            "that racial segregation raises house prices; use this set to speak about that, or leave the column out.",
            "1970년대 보스턴의 506개 구역: 열 13개와 주택 가격 중앙값(단위 1,000달러). B 열은 인종 분리가 집값을 올린다는 가정으로 만든 "
            "값입니다. 그 문제를 이야기할 때 쓰거나, 그 열을 빼고 쓰세요.",
        ),
        source="D. Harrison and D. Rubinfeld (1978), StatLib, http://lib.stat.cmu.edu/datasets/boston",
        license="none stated",
    ),
    Entry(
        name="digits",
        title="Handwritten digits (UCI)",
        forms=(),
        module="dl_textbook",
        description=(
            "1,797 handwritten digits, 8×8 pixels with values from 0 to 16; part of this package.",
            "손으로 쓴 숫자 1,797장(8×8픽셀, 값은 0~16). 이 패키지에 들어 있습니다.",
        ),
        source="E. Alpaydin and C. Kaynak (1998), UCI Machine Learning Repository, https://doi.org/10.24432/C50P49",
        license="CC BY 4.0",
        class_names=_same(*"0123456789"),
    ),
    Entry(
        name="iris",
        title="Iris flowers",
        forms=(),
        module="sklearn",
        description=("150 flowers, 4 lengths in cm, 3 species.", "붓꽃 150송이, 길이 4가지(cm), 3종."),
        source="R. Fisher (1936), UCI Machine Learning Repository, https://doi.org/10.24432/C56C76",
        license="CC BY 4.0",
        class_names=(("setosa", "세토사"), ("versicolor", "버시컬러"), ("virginica", "버지니카")),
    ),
    Entry(
        name="breast_cancer",
        title="Breast cancer (Wisconsin)",
        forms=(),
        module="sklearn",
        description=(
            "569 tumors, 30 measurements of their cells, malignant or benign.",
            "종양 569개, 세포를 잰 값 30가지, 악성과 양성.",
        ),
        source="W. Wolberg, O. Mangasarian, N. Street and W. Street (1995), UCI, https://doi.org/10.24432/C5DW2B",
        license="CC BY 4.0",
        class_names=(("malignant", "악성"), ("benign", "양성")),
    ),
    Entry(
        name="diabetes",
        title="Diabetes progression",
        forms=(),
        module="sklearn",
        description=(
            "442 patients, 10 measurements (each centered and scaled), and how far the disease went in a year.",
            "환자 442명, 측정값 10가지(평균과 크기를 맞춘 것), 1년 동안 병이 진행된 정도.",
        ),
        source="B. Efron, T. Hastie, I. Johnstone and R. Tibshirani (2004), “Least angle regression”",
        license="none stated",
    ),
)

CATALOG: Mapping[str, Entry] = MappingProxyType({entry.name: entry for entry in _ENTRIES})
"""The data sets by name, in the order in which they are listed."""

WEIGHTS: Mapping[str, Entry] = MappingProxyType(
    {
        entry.name: entry
        for entry in (
            Entry(
                name="squeezenet",
                title="SqueezeNet v1.0 weights",
                forms=(
                    _of(
                        "squeezenet",
                        (),
                        (
                            "squeezenet_v1.0_imagenet.npz",
                            925_661,
                            "sha256:7856aabaee0e6ce17fa02391bed243fc6d32a640433cc9d568b5764a676b602a",
                        ),
                    ),
                    _of(
                        "squeezenet",
                        (
                            "https://github.com/songhan/SqueezeNet-Deep-Compression/raw/fb13faa2cf121ced9999f8a9d538ec6c56084733/",
                        ),
                        (
                            "compressed_SqueezeNet.net",
                            675_763,
                            "sha256:e4ab6960ae8cd81505e1c2136921201507e930966c53deaf15862a395b3a3261",
                        ),
                    ),
                ),
                description=(
                    "Trained on ImageNet, then pruned and quantized: 1,248,424 parameters.",
                    "이미지넷으로 훈련한 뒤 가지치기와 양자화를 거친 매개변수 1,248,424개.",
                ),
                source="S. Han, https://github.com/songhan/SqueezeNet-Deep-Compression",
                license="BSD 2-clause",
            ),
            Entry(
                name="vgg16",
                title="VGG16 weights",
                forms=(
                    _of(
                        "vgg16",
                        ("https://storage.googleapis.com/tensorflow/keras-applications/vgg16/",),
                        (
                            "vgg16_weights_tf_dim_ordering_tf_kernels.h5",
                            553_467_096,
                            "md5:64373286793e3c8b2b4e3219cbf3544b",
                        ),
                    ),
                ),
                description=(
                    "Trained on ImageNet: 138,357,544 parameters.",
                    "이미지넷으로 훈련한 매개변수 138,357,544개.",
                ),
                source="K. Simonyan and A. Zisserman (2014), as converted for Keras",
                license="CC BY 4.0",
            ),
            Entry(
                name="imagenet_classes",
                title="ImageNet class names",
                forms=(
                    _of(
                        "squeezenet",
                        (),
                        (
                            "synset_words.txt",
                            31_671,
                            "sha256:ae3fba5fcc74d2c0b6db492b24c55c211358613c02bebc7a3ceab574a153231f",
                        ),
                    ),
                    _of(
                        "imagenet",
                        (
                            "https://raw.githubusercontent.com/opencv/opencv/ab110c0ad1b3ca22fc65d150b9acff68b2295ac8/samples/data/dnn/",
                        ),
                        ("classification_classes_ILSVRC2012.txt", 21_675, ""),
                    ),
                ),
                description=(
                    "What the 1,000 classes of ImageNet are called, in English.",
                    "이미지넷의 클래스 1,000개를 부르는 이름(영어).",
                ),
                source="O. Russakovsky and others (2015), as listed with Caffe",
                license="BSD 3-clause",
            ),
        )
    }
)
"""Trained weights that are too large to come with the package, by name."""


def find(name: str) -> Entry:
    """Return the entry called `name`, or raise the error that lists the names there are."""
    if name not in CATALOG:
        raise unknown_name(("data set", "데이터세트"), name, CATALOG)
    return CATALOG[name]
