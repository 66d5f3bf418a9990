from dl_textbook.datasets import load_mnist

# ko: 한 장의 형상, 레이블 하나의 형상을 (1, 2)처럼
# en: the shape of one image or of one label, such as (1, 2)
guess_default = "?"
guess_image = "?"
guess_label = "?"
guess_one_hot = "?"

# ko: 여기부터는 그대로 두세요
# en: leave the rest as it is
(rows, labels), _ = load_mnist()
(images, one_hot), _ = load_mnist(flatten=False, one_hot_label=True)
print("default:", guess_default, "->", rows[0].shape)
print("image:", guess_image, "->", images[0].shape)
print("label:", guess_label, "->", labels[0].shape)
print("one-hot:", guess_one_hot, "->", one_hot[0].shape)
